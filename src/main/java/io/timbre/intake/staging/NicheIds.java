package io.timbre.intake.staging;

import io.timbre.niche.NicheNode;
import io.timbre.niche.ReadCategory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database ids of the niches that category cells name. */
final class NicheIds {
  /**
   * The most combinations remembered, so that a list with unusually many cannot fill the memory.
   */
  private static final int REMEMBERED = 10_000;

  private final ReadCategory readCategory;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<List<String>, Optional<String>> known = new HashMap<>();

  NicheIds(ReadCategory readCategory, JdbcClient jdbc) {
    this.readCategory = readCategory;
    jdbc.sql("select key, id from niche")
        .query(row -> {
          ids.put(row.getString("key"), row.getInt("id"));
        });
  }

  /** The ids as a PostgreSQL array literal; empty if the cells name no niche. */
  Optional<String> of(List<String> categories) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(categories, this::read);
  }

  private Optional<String> read(List<String> categories) {
    String array =
        categories.stream()
            .flatMap(cell -> readCategory.read(cell).stream())
            .map(NicheNode::key)
            .map(ids::get)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(",", "{", "}"));
    return array.equals("{}") ? Optional.empty() : Optional.of(array);
  }
}
