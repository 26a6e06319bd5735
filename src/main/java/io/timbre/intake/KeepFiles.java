package io.timbre.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the files of imports in the database in parts, so that no file is ever held in memory. */
@Component
class KeepFiles {
  private static final int PART = 1 << 20;

  private final JdbcClient jdbc;

  KeepFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores the content of a file for an import. */
  void keep(ImportId id, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(PART);
      for (int part = 0; content.length > 0; part++) {
        jdbc.sql("insert into import_part (import_id, part, content) values (?, ?, ?)")
            .params(id.value(), part, content)
            .update();
        content = in.readNBytes(PART);
      }
    }
  }

  /** Returns a temporary copy of an import's file. The caller must close it. */
  TemporaryFile open(ImportId id) throws IOException {
    TemporaryFile file = TemporaryFile.create();
    try (OutputStream out = Files.newOutputStream(file.path())) {
      Optional<byte[]> content = part(id, 0);
      for (int part = 1; content.isPresent(); part++) {
        out.write(content.get());
        content = part(id, part);
      }
    }
    return file;
  }

  private Optional<byte[]> part(ImportId id, int part) {
    return jdbc.sql("select content from import_part where import_id = ? and part = ?")
        .params(id.value(), part)
        .query(byte[].class)
        .optional();
  }

  /** Deletes the stored file of an import. */
  void discard(ImportId id) {
    jdbc.sql("delete from import_part where import_id = ?").param(id.value()).update();
  }
}
