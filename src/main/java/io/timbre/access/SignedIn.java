package io.timbre.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in: a copy from the moment they signed in, without the password.
 * Controllers take it as {@code @AuthenticationPrincipal}; every page finds it as {@code viewer}.
 *
 * @param id the person
 * @param username what they signed in with
 * @param name what others call them
 * @param workspaceId where they work
 * @param workspace what that is called
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

  /** First letters of the first and last word of the name, as on an avatar. */
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

  /** Empty: the password has been checked by now. */
  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public String getUsername() {
    return username;
  }
}
