package io.timbre.documents.letterhead;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The letterheads of those workspaces that have saved one. */
interface Letterheads extends Repository<Letterhead, Long> {

  Letterhead save(Letterhead letterhead);

  Optional<Letterhead> findById(long workspaceId);

  void deleteById(long workspaceId);
}
