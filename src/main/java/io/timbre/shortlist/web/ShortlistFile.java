package io.timbre.shortlist.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.documents.FileFormat;
import io.timbre.documents.SendFile;
import io.timbre.shortlist.files.ExportShortlist;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends a campaign's shortlist as a file. */
@Controller
class ShortlistFile {

  private final ExportShortlist export;

  ShortlistFile(ExportShortlist export) {
    this.export = export;
  }

  @GetMapping("/campaigns/{id:[1-9][0-9]{0,17}}/shortlist.{format:csv|xlsx|pdf}")
  ResponseEntity<byte[]> shortlist(OpenedCampaign opened, @PathVariable String format) {
    return SendFile.of(export.as(FileFormat.valueOf(format.toUpperCase(Locale.ROOT)), opened));
  }
}
