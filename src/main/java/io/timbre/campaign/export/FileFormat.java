package io.timbre.campaign.export;

import java.util.Locale;

/** What a file can be exported as. */
public enum FileFormat {
  /** The main table alone, for any program. */
  CSV("text/csv;charset=UTF-8"),
  /** Every table, and where its figures come from, for spreadsheet programs. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Pages to hand to a client. */
  PDF("application/pdf");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** As HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /** What a file's name ends with, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
