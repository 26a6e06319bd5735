package io.timbre.documents.letterhead;

import io.timbre.access.SignedIn;
import io.timbre.access.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name, address, colour and logo on the documents that a workspace gives to clients. */
@Entity
public class Letterhead {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 200;

  /** The longest address, in characters. */
  public static final int LONGEST_ADDRESS = 300;

  @Id private long workspaceId;

  private String name;
  private String address;

  @Column(name = "accent")
  private String accentHex;

  private byte @Nullable [] logo;
  private @Nullable Integer logoWidth;
  private @Nullable Integer logoHeight;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  protected Letterhead() {}

  /**
   * Creates the letterhead of a workspace that has saved none. It has only the workspace's name.
   */
  @SuppressWarnings("NullAway.Init")
  Letterhead(SignedIn viewer) {
    this.workspaceId = viewer.workspaceId().value();
    write(viewer.workspace(), "", Accent.USUAL);
  }

  /**
   * Changes the texts and the colour.
   *
   * @param newName the name as it is printed, 1 to {@value #LONGEST_NAME} characters
   * @param newAddress the line at the foot, up to {@value #LONGEST_ADDRESS} characters; may be
   *     empty
   * @throws IllegalArgumentException if the name is empty or a text is too long
   */
  final void write(String newName, String newAddress, Accent accent) {
    if (newName.isBlank() || newName.strip().length() > LONGEST_NAME) {
      throw new IllegalArgumentException("A name must have 1 to " + LONGEST_NAME + " characters");
    }
    if (newAddress.strip().length() > LONGEST_ADDRESS) {
      throw new IllegalArgumentException(
          "An address must have at most " + LONGEST_ADDRESS + " characters");
    }
    name = newName.strip();
    address = newAddress.strip();
    accentHex = accent.hex();
  }

  /** Sets the logo. */
  void bear(Logo other) {
    logo = other.png();
    logoWidth = other.width();
    logoHeight = other.height();
  }

  /** Removes the logo. */
  void bearNone() {
    logo = null;
    logoWidth = null;
    logoHeight = null;
  }

  public WorkspaceId workspace() {
    return new WorkspaceId(workspaceId);
  }

  /** The agency's name, as it is printed. */
  public String name() {
    return name;
  }

  /** The line at the foot of every page; may be empty. */
  public String address() {
    return address;
  }

  public Accent accent() {
    return new Accent(accentHex);
  }

  public Optional<Logo> logo() {
    byte[] png = logo;
    Integer width = logoWidth;
    Integer height = logoHeight;
    return png == null || width == null || height == null
        ? Optional.empty()
        : Optional.of(new Logo(png, width, height));
  }
}
