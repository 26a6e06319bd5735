package io.timbre.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in, as they were at sign-in and without the password. Controllers
 * receive it as {@code @AuthenticationPrincipal}, templates as {@code viewer}.
 *
 * @param id the person
 * @param username the username they signed in with
 * @param name the name shown to others
 * @param workspaceId the workspace they belong to
 * @param workspace the name of that workspace
 * @param role what they may do
 */
public record SignedIn(
    PersonId id, String username, String name, WorkspaceId workspaceId, String workspace, Role role)
    implements UserDetails {

  static SignedIn as(Person person) {
    Workspace workspace = person.workspace();
    return new SignedIn(
        person.id(),
        person.username(),
        person.name(),
        workspace.id(),
        workspace.name(),
        person.role());
  }

  /** The first letters of the name's first and last word in upper case, as shown on an avatar. */
  public String initials() {
    String[] words = name.strip().split("\\s+");
    return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
        .flatMapToInt(word -> word.codePoints().limit(1))
        .mapToObj(Character::toString)
        .map(String::toUpperCase)
        .collect(Collectors.joining());
  }

  public boolean isAdmin() {
    return role == Role.ADMIN;
  }

  @Override
  public Collection<SimpleGrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role));
  }

  /** Null, since the password has already been checked. */
  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public String getUsername() {
    return username;
  }
}
