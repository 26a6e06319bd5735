package io.timbre.shell.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves the stylesheet and the script, only at the addresses that contain their hashes. */
@Controller
class AssetFiles {

  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetFiles(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/assets/{name:[a-z0-9-]+\\.css}")
  ResponseEntity<byte[]> style(@PathVariable String name) {
    return file(name, assets.styleAddress(), "text/css", assets.style());
  }

  @GetMapping("/assets/{name:[a-z0-9-]+\\.js}")
  ResponseEntity<byte[]> script(@PathVariable String name) {
    return file(name, assets.scriptAddress(), "text/javascript", assets.script());
  }

  private static ResponseEntity<byte[]> file(
      String name, String address, String type, String content) {
    // A page of another version asks for another hash, under which this content must not be cached.
    if (!address.endsWith("/" + name)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.valueOf(type), StandardCharsets.UTF_8))
        .cacheControl(FOR_GOOD)
        .body(content.getBytes(StandardCharsets.UTF_8));
  }
}
