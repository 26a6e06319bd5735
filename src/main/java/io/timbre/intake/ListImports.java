package io.timbre.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All imports, past and present. */
public interface ListImports extends Repository<ListImport, Long> {

  /** Saves an import. */
  ListImport save(ListImport one);

  Optional<ListImport> findById(long id);

  /** The import, locked against other changes until the end of the transaction. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from ListImport where id = ?1")
  Optional<ListImport> findToChange(long id);

  /** The 50 newest imports, newest first. */
  List<ListImport> findTop50ByOrderByCreatedAtDesc();
}
