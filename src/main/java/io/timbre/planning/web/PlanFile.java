package io.timbre.planning.web;

import io.timbre.campaign.OpenedCampaign;
import io.timbre.documents.FileFormat;
import io.timbre.documents.SendFile;
import io.timbre.planning.files.ExportPlan;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends a campaign's plan as a file. */
@Controller
class PlanFile {

  private static final String ADDRESS =
      "/campaigns/{id:[1-9][0-9]{0,17}}/plan/{plan:[1-9][0-9]{0,17}}.{format:csv|xlsx|pdf}";

  private final ExportPlan export;

  PlanFile(ExportPlan export) {
    this.export = export;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> plan(
      OpenedCampaign opened, @PathVariable long plan, @PathVariable String format) {
    return SendFile.of(
        export.as(FileFormat.valueOf(format.toUpperCase(Locale.ROOT)), opened, plan));
  }
}
