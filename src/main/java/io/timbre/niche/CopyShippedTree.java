package io.timbre.niche;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies the niches of the shipped tree into the database, so that other rows can refer to them.
 */
@Component
class CopyShippedTree {

  private static final String UPSERT =
      """
      insert into niche (key, name)
      select shipped.key, shipped.name from unnest(:keys, :names) as shipped (key, name)
      on conflict (key) do update set name = excluded.name where niche.name <> excluded.name
      """;

  /** Copies the niches immediately, so that beans created later can rely on the rows. */
  CopyShippedTree(JdbcClient jdbc, PlatformTransactionManager transactions, NicheTree tree) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status ->
            jdbc.sql(UPSERT)
                .param("keys", tree.all().stream().map(NicheNode::key).toArray(String[]::new))
                .param("names", tree.all().stream().map(NicheNode::name).toArray(String[]::new))
                .update());
  }
}
