package io.timbre.campaign;

/** Someone else changed the same thing after the viewer saw it. Nothing was changed. */
public class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1;
}
