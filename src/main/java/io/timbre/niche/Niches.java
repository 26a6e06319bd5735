package io.timbre.niche;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The niches that facts in the database point at. */
public interface Niches extends Repository<Niche, Integer> {

  Optional<Niche> findByKey(String key);
}
