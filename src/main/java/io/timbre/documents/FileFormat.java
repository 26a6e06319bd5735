package io.timbre.documents;

import java.util.Locale;

/** A format for exported files. */
public enum FileFormat {
  /** The main table alone, for any program. */
  CSV("text/csv;charset=UTF-8"),
  /** All tables, with the sources of their figures, for spreadsheet programs. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Pages to give to a client. */
  PDF("application/pdf");

  private final String mediaType;

  FileFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The value of the HTTP header {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The extension of a file's name, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
