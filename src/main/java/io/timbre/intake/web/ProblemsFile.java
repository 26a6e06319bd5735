package io.timbre.intake.web;

import io.timbre.intake.ListImports;
import io.timbre.intake.row.Problem;
import io.timbre.intake.staging.Problems;
import io.timbre.shell.SpreadsheetText;
import java.util.Locale;
import java.util.StringJoiner;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The CSV file of the problems of an import's rows. */
@Controller
class ProblemsFile {

  private final ListImports imports;
  private final Problems problems;
  private final MessageSource messages;

  ProblemsFile(ListImports imports, Problems problems, MessageSource messages) {
    this.imports = imports;
    this.problems = problems;
    this.messages = messages;
  }

  @GetMapping("/imports/{id:[1-9][0-9]{0,17}}/problems.csv")
  ResponseEntity<String> problems(@PathVariable long id, Locale locale) {
    if (imports.findById(id).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    StringBuilder file = new StringBuilder("line,severity,column,value,reason\r\n");
    problems.all(id).forEach(problem -> file.append(line(problem, locale)));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("import-" + id + "-problems.csv")
                .build()
                .toString())
        .body(file.toString());
  }

  private String line(Problem problem, Locale locale) {
    Object[] arguments = problem.reason().arguments().toArray();
    StringJoiner line = new StringJoiner(",", "", "\r\n");
    line.add(Integer.toString(problem.line()));
    line.add(problem.severity().name());
    line.add(cell(problem.column()));
    line.add(cell(problem.value()));
    line.add(cell(messages.getMessage(problem.reason().key(), arguments, locale)));
    return line.toString();
  }

  private static String cell(String text) {
    return '"' + SpreadsheetText.harmless(text).replace("\"", "\"\"") + '"';
  }
}
