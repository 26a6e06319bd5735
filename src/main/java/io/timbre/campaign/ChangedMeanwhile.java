package io.timbre.campaign;

/** Someone else has changed the same thing since the viewer last saw it. Nothing was saved. */
public class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1;
}
