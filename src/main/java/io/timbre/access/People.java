package io.timbre.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The people of all workspaces. */
public interface People extends Repository<Person, Long> {

  Person save(Person person);

  Optional<Person> findById(long id);

  /** With their workspace. */
  @EntityGraph(attributePaths = "workspace")
  Optional<Person> findByUsername(String username);

  /** Everybody in a workspace. */
  List<Person> findByWorkspaceIdOrderByName(long workspaceId);

  /** Whether anybody's password is kept in another way than this, where % stands for anything. */
  boolean existsByPasswordHashNotLike(String pattern);
}
