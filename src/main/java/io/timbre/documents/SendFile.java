package io.timbre.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends a file as a download with its own name (RFC 6266). Caches must not store it. */
public final class SendFile {

  private SendFile() {}

  public static ResponseEntity<byte[]> of(ExportedFile file) {
    boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(file.name());
    ContentDisposition.Builder disposition = ContentDisposition.attachment();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.format().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (plain
                    ? disposition.filename(file.name())
                    : disposition.filename(file.name(), StandardCharsets.UTF_8))
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .body(file.bytes());
  }
}
