package io.timbre.intake.web;

import io.timbre.access.SignedIn;
import io.timbre.intake.ImportId;
import io.timbre.intake.ListImports;
import io.timbre.intake.ReadTerms;
import io.timbre.intake.RefusedTerms;
import io.timbre.intake.TakeInList;
import io.timbre.intake.Upload;
import io.timbre.intake.file.Limits;
import io.timbre.intake.file.Message;
import io.timbre.intake.file.UnreadableList;
import io.timbre.intake.row.ListTerms;
import io.timbre.intake.staging.Problems;
import io.timbre.shell.BritishEnglish;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The API for imports. */
@RestController
class ImportsApi {
  private static final String ADDRESS = "/api/v1/imports";
  private static final int PROBLEMS_TOLD = 1_000;

  private final ListImports imports;
  private final TakeInList takeIn;
  private final ReadTerms readTerms;
  private final ReadCorrections readCorrections;
  private final Problems problems;
  private final MessageSource messages;

  ImportsApi(
      ListImports imports,
      TakeInList takeIn,
      ReadTerms readTerms,
      ReadCorrections readCorrections,
      Problems problems,
      MessageSource messages) {
    this.imports = imports;
    this.takeIn = takeIn;
    this.readTerms = readTerms;
    this.readCorrections = readCorrections;
    this.problems = problems;
    this.messages = messages;
  }

  /** Imports a list and applies it as soon as it is checked. */
  @PostMapping(ADDRESS)
  ResponseEntity<ImportJson> upload(
      @RequestParam MultipartFile file,
      @RequestParam String platform,
      @RequestParam String currency,
      @RequestParam String capturedOn,
      @RequestParam(required = false) @Nullable String mapping,
      @AuthenticationPrincipal SignedIn caller) {
    ListTerms terms = readTerms.read(platform, currency, capturedOn);
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    Upload upload = new Upload(name.isBlank() ? "list" : name, file, terms, caller.id());
    ImportId id = takeIn.toApply(upload, readCorrections.read(mapping));
    return ResponseEntity.accepted().location(URI.create(ADDRESS + "/" + id)).body(one(id.value()));
  }

  /** The current state of an import. */
  @GetMapping(ADDRESS + "/{id:[0-9]{1,18}}")
  ImportJson one(@PathVariable long id) {
    return imports
        .findById(id)
        .map(it -> ImportJson.of(it, problems.first(id, PROBLEMS_TOLD), this::say))
        .orElseThrow(() ->
            new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no import " + id + "."));
  }

  @ExceptionHandler
  ProblemDetail refuse(UnreadableList refused) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, "file: " + say(refused.reason()));
  }

  @ExceptionHandler
  ProblemDetail refuse(RefusedTerms refused) {
    return problem(
        HttpStatus.BAD_REQUEST,
        refused.reasons().entrySet().stream()
            .map(reason -> reason.getKey() + ": " + say(reason.getValue()))
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @ExceptionHandler
  ProblemDetail refuse(MaxUploadSizeExceededException tooLarge) {
    long limit = Limits.USUAL.bytes() / 1_000_000;
    return problem(
        HttpStatus.CONTENT_TOO_LARGE, "file: " + say(Message.of("intake.list.over", limit)));
  }

  @ExceptionHandler
  ProblemDetail refuse(MultipartException noForm) {
    return problem(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "Send multipart/form-data with file, platform, currency and capturedOn.");
  }

  private static ProblemDetail problem(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  private String say(Message message) {
    return messages.getMessage(message.key(), message.arguments().toArray(), BritishEnglish.LOCALE);
  }
}
