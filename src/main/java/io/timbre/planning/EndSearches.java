package io.timbre.planning;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every search for a plan. The outcomes so far are the answers. */
@Component
public class EndSearches {

  private final JdbcClient jdbc;
  private final RunningProofs running;

  EndSearches(JdbcClient jdbc, RunningProofs running) {
    this.jdbc = jdbc;
    this.running = running;
  }

  /**
   * Ends all searches. A search in progress uses an earlier state of the catalogue, so its later
   * results are not stored.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void all() {
    jdbc.sql(
            """
            update plan set complete = true, stopped = true, state = case
              when state <> 'SEARCHING' then state
              when jsonb_array_length(outcome::jsonb -> 'lines') > 0 then 'FEASIBLE'
              else 'UNKNOWN' end
            where not complete returning id
            """)
        .query((row, number) -> new PlanId(row.getLong("id")))
        .list()
        .forEach(running::stop);
  }
}
