package io.timbre.niche;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The repository of the niches in the database. */
public interface Niches extends Repository<Niche, Integer> {

  Optional<Niche> findByKey(String key);
}
