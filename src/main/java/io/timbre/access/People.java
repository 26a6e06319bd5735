package io.timbre.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The people of all workspaces. */
public interface People extends Repository<Person, Long> {

  Person save(Person person);

  Optional<Person> findById(long id);

  /** The person with a username, together with their workspace. */
  @EntityGraph(attributePaths = "workspace")
  Optional<Person> findByUsername(String username);

  /** The people of a workspace, ordered by name. */
  List<Person> findByWorkspaceIdOrderByName(long workspaceId);

  /** Whether any stored password differs from a pattern, in which % stands for any text. */
  boolean existsByPasswordHashNotLike(String pattern);
}
