package io.timbre.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The workspaces of this installation. */
public interface Workspaces extends Repository<Workspace, Long> {

  Workspace save(Workspace workspace);

  Optional<Workspace> findByName(String name);
}
