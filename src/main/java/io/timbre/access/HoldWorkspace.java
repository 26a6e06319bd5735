package io.timbre.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks a workspace while something is changed that it has only one of. A caller that checks
 * whether it exists and then writes it waits until an earlier caller's transaction has ended.
 */
@Component
public class HoldWorkspace {

  private final JdbcClient jdbc;

  HoldWorkspace(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks the workspace until the end of the transaction. Other transactions can still read it and
   * refer to it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(WorkspaceId workspace) {
    jdbc.sql("select id from workspace where id = ? for no key update")
        .param(workspace.value())
        .query(row -> {});
  }
}
