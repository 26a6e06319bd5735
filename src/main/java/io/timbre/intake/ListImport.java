package io.timbre.intake;

import static io.timbre.intake.ImportState.APPLIED;
import static io.timbre.intake.ImportState.APPLYING;
import static io.timbre.intake.ImportState.CHECKED;
import static io.timbre.intake.ImportState.CHECKING;
import static io.timbre.intake.ImportState.FAILED;
import static io.timbre.intake.ImportState.READ;

import io.timbre.access.PersonId;
import io.timbre.catalog.Platform;
import io.timbre.intake.reading.ListTerms;
import io.timbre.intake.reading.Mapping;
import io.timbre.intake.reading.Message;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run that takes a list in: READ → CHECKING → CHECKED → APPLYING → APPLIED, or FAILED on the
 * way. While it is checking or applying, only its job moves it on.
 */
@Entity
public class ListImport {

  /** The longest name of a file that is kept, in characters. */
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
   * A list whose columns were understood, rightly or not.
   *
   * @param fileName the last {@value #LONGEST_NAME} characters of it are kept
   * @param rows how many the file holds
   */
  ListImport(String fileName, ListTerms terms, Mapping mapping, int rows, PersonId by, Instant at) {
    this.fileName = fileName.substring(Math.max(0, fileName.length() - LONGEST_NAME));
    this.rows = rows;
    this.importedBy = by.value();
    this.createdAt = at;
    understand(terms, mapping);
  }

  /** From now on it is read on these terms and by this mapping. */
  final void understand(ListTerms terms, Mapping mapping) {
    require(EnumSet.of(READ, CHECKED), "understood anew");
    platform = terms.platform();
    currency = terms.currency().getCode();
    capturedOn = terms.capturedOn();
    columns = UnderstoodColumn.of(mapping);
    obstacle = mapping.refusal().orElse(null);
    counts = null;
    state = READ;
  }

  /** A job is to check it, if its columns make a list. */
  void startChecking() {
    require(EnumSet.of(READ), "checked");
    if (obstacle != null) {
      throw new WrongState(state, "checked");
    }
    rowsDone = 0;
    state = CHECKING;
  }

  /** It is applied as soon as it is checked, without a person looking at it first. */
  void applyWhenChecked() {
    applyWhenChecked = true;
  }

  /** What it would do is known. */
  void checked(ImportCounts found) {
    require(EnumSet.of(CHECKING), "found checked");
    counts = found;
    rowsDone = rows;
    state = CHECKED;
  }

  /** A job is to apply it. */
  void startApplying() {
    require(EnumSet.of(CHECKED), "applied");
    rowsDone = 0;
    state = APPLYING;
  }

  /** Its facts are in the catalogue, as coming from this source. */
  void applied(ImportCounts done, long source, Instant at) {
    require(EnumSet.of(APPLYING), "found applied");
    counts = done;
    rowsDone = rows;
    sourceId = source;
    appliedAt = at;
    state = APPLIED;
  }

  /** Nothing of it goes in, and this is why. */
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
   * What it is called in addresses.
   *
   * @throws IllegalStateException before it is saved
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

  /** What the person who uploaded it said about it. */
  public ListTerms terms() {
    return new ListTerms(platform, CurrencyUnit.of(currency), capturedOn);
  }

  public ImportState state() {
    return state;
  }

  /** Whether it goes on by itself once it is checked. */
  public boolean appliesWhenChecked() {
    return applyWhenChecked;
  }

  /** What its columns were taken for, in the order of the file. */
  public List<UnderstoodColumn> columns() {
    return List.copyOf(columns);
  }

  /** How many rows the file holds. */
  public int rows() {
    return rows;
  }

  /** How many of them the job at work has read. */
  public int rowsDone() {
    return rowsDone;
  }

  /** What it would do or did; empty before it is checked. */
  public Optional<ImportCounts> counts() {
    return Optional.ofNullable(counts);
  }

  /** Why it cannot be checked yet, or why it failed. */
  public Optional<Message> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When its facts came into the catalogue. */
  public Optional<Instant> appliedAt() {
    return Optional.ofNullable(appliedAt);
  }
}
