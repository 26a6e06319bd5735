package io.timbre.access;

import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores the time zone that a person wants to read times in. */
@Component
public class KeepTimeZone {

  private final People people;

  KeepTimeZone(People people) {
    this.people = people;
  }

  /** The zone that the person chose; empty if they chose none. */
  @Transactional(readOnly = true)
  public Optional<ZoneId> of(SignedIn person) {
    return people.findById(person.id().value()).flatMap(Person::timeZone);
  }

  /** Sets the zone that the person reads times in from now on, wherever they sign in. */
  @Transactional
  public void keep(ZoneId zone, SignedIn person) {
    people.findById(person.id().value()).ifPresent(one -> one.liveIn(zone));
  }
}
