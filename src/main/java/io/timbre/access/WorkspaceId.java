package io.timbre.access;

import java.io.Serializable;

/** Identifies a workspace. */
public record WorkspaceId(long value) implements Serializable {

  public WorkspaceId {
    if (value < 1) {
      throw new IllegalArgumentException("A workspace's id is at least 1, not " + value);
    }
  }
}
