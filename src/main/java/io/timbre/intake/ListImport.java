package io.timbre.intake;

import static io.timbre.intake.ImportState.APPLIED;
import static io.timbre.intake.ImportState.APPLYING;
import static io.timbre.intake.ImportState.CHECKED;
import static io.timbre.intake.ImportState.CHECKING;
import static io.timbre.intake.ImportState.FAILED;
import static io.timbre.intake.ImportState.READ;

import io.timbre.access.PersonId;
import io.timbre.catalog.Platform;
import io.timbre.intake.column.Mapping;
import io.timbre.intake.file.Message;
import io.timbre.intake.row.ListTerms;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The import of one list. Its states are READ → CHECKING → CHECKED → APPLYING → APPLIED, or FAILED
 * on the way. While it is CHECKING or APPLYING, only its job changes the state.
 */
@Entity
public class ListImport {

  /** The longest file name stored, in characters. */
  public static final int LONGEST_NAME = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String fileName;

  @Enumerated(EnumType.STRING)
  private Platform platform;

  private String currency;
  private LocalDate capturedOn;

  @Enumerated(EnumType.STRING)
  private ImportState state = READ;

  private boolean applyWhenChecked;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<UnderstoodColumn> columns;

  private int rows;
  private int rowsDone;
  @Embedded private @Nullable ImportCounts counts;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Message obstacle;

  private @Nullable Long sourceId;
  private long importedBy;
  private Instant createdAt;
  private @Nullable Instant appliedAt;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected ListImport() {}

  /**
   * Creates an import of a list whose columns were read, correctly or not.
   *
   * @param fileName the name of the file, of which the last {@value #LONGEST_NAME} characters are
   *     kept
   * @param rows the number of rows in the file
   */
  ListImport(String fileName, ListTerms terms, Mapping mapping, int rows, PersonId by, Instant at) {
    this.fileName = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
    this.rows = rows;
    this.importedBy = by.value();
    this.createdAt = at;
    understand(terms, mapping);
  }

  /** Sets the terms and the mapping by which the list is read from now on. */
  final void understand(ListTerms terms, Mapping mapping) {
    require(EnumSet.of(READ, CHECKED), "read again");
    platform = terms.platform();
    currency = terms.currency().getCode();
    capturedOn = terms.capturedOn();
    columns = UnderstoodColumn.of(mapping);
    obstacle = mapping.refusal().orElse(null);
    counts = null;
    state = READ;
  }

  /** Starts checking, if the columns can be read as a list. */
  void startChecking() {
    require(EnumSet.of(READ), "checked");
    if (obstacle != null) {
      throw new WrongState(state, "checked");
    }
    rowsDone = 0;
    state = CHECKING;
  }

  /** Has the import applied as soon as it is checked, without review by a person. */
  void applyWhenChecked() {
    applyWhenChecked = true;
  }

  /** Records the changes that the import would make. */
  void checked(ImportCounts found) {
    require(EnumSet.of(CHECKING), "marked as checked");
    counts = found;
    rowsDone = rows;
    state = CHECKED;
  }

  /** Starts applying. */
  void startApplying() {
    require(EnumSet.of(CHECKED), "applied");
    rowsDone = 0;
    state = APPLYING;
  }

  /** Records that the facts are in the catalogue, with their source. */
  void applied(ImportCounts done, long source, Instant at) {
    require(EnumSet.of(APPLYING), "marked as applied");
    counts = done;
    rowsDone = rows;
    sourceId = source;
    appliedAt = at;
    state = APPLIED;
  }

  /** Forgets the sample cells, since one of them may name a creator who was erased. */
  void forgetSamples() {
    columns = columns.stream().map(UnderstoodColumn::withoutSamples).toList();
  }

  /** Records why nothing of the list is imported. */
  void fail(Message why) {
    require(EnumSet.of(CHECKING, APPLYING), "failed");
    obstacle = why;
    state = FAILED;
  }

  private void require(Set<ImportState> states, String verb) {
    if (!states.contains(state)) {
      throw new WrongState(state, verb);
    }
  }

  /**
   * The id, which also identifies the import in addresses.
   *
   * @throws IllegalStateException if the import has not been saved yet
   */
  public ImportId id() {
    if (id == null) {
      throw new IllegalStateException("The import of " + fileName + " is not saved yet");
    }
    return new ImportId(id);
  }

  public String fileName() {
    return fileName;
  }

  /** What the person who uploaded the list stated about it. */
  public ListTerms terms() {
    return new ListTerms(platform, CurrencyUnit.of(currency), capturedOn);
  }

  public ImportState state() {
    return state;
  }

  /** Whether it is applied automatically once it is checked. */
  public boolean appliesWhenChecked() {
    return applyWhenChecked;
  }

  /** How its columns were read, in the order of the file. */
  public List<UnderstoodColumn> columns() {
    return List.copyOf(columns);
  }

  /** The number of rows in the file. */
  public int rows() {
    return rows;
  }

  /** The number of rows that the running job has read. */
  public int rowsDone() {
    return rowsDone;
  }

  /** The changes that the import would make or made; empty before it is checked. */
  public Optional<ImportCounts> counts() {
    return Optional.ofNullable(counts);
  }

  /** Why it cannot be checked yet, or why it failed. */
  public Optional<Message> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** The last day that figures of the list can be from: its upload, where the day is the latest. */
  LocalDate latestDay() {
    return LocalDate.ofInstant(createdAt, ZoneOffset.MAX);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When its facts were added to the catalogue. */
  public Optional<Instant> appliedAt() {
    return Optional.ofNullable(appliedAt);
  }
}
