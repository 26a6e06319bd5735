package io.timbre.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one at a time change what a workspace has only one of: who looks whether it is there, and
 * then writes it, looks after whoever came first has written.
 */
@Component
public class HoldWorkspace {

  private final JdbcClient jdbc;

  HoldWorkspace(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps the workspace until the end of the transaction. Others may still read, and refer to it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(WorkspaceId workspace) {
    jdbc.sql("select id from workspace where id = ? for no key update")
        .param(workspace.value())
        .query(row -> {});
  }
}
