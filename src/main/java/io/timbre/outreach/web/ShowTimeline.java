package io.timbre.outreach.web;

import io.timbre.access.People;
import io.timbre.access.Person;
import io.timbre.access.PersonId;
import io.timbre.outreach.Correspondence;
import io.timbre.outreach.FollowUp;
import io.timbre.outreach.Message;
import io.timbre.outreach.ReadCorrespondence;
import io.timbre.outreach.Reply;
import io.timbre.shell.Format;
import io.timbre.shell.Sentence;
import io.timbre.shortlist.Note;
import io.timbre.shortlist.WriteNote;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Builds the timeline of a correspondence from messages, replies, notes and follow-ups, the newest
 * first.
 */
@Component
class ShowTimeline {

  private final ReadCorrespondence read;
  private final WriteNote notes;
  private final People people;
  private final Format format;

  ShowTimeline(ReadCorrespondence read, WriteNote notes, People people, Format format) {
    this.read = read;
    this.notes = notes;
    this.people = people;
    this.format = format;
  }

  List<TimelineLine> of(Correspondence with) {
    var all = read.with(with);
    Map<PersonId, String> names =
        people.findByWorkspaceIdOrderByName(with.viewer().workspaceId().value()).stream()
            .collect(Collectors.toMap(Person::id, Person::name));
    long campaign = with.campaign().id().value();
    return Stream.of(
            all.messages().stream().map(one -> message(one, all.isAnswered(one), names)),
            all.replies().stream().map(one -> reply(one, names)),
            all.followUps().stream().map(one -> followUp(one, names)),
            notes.written(with.opened(), with.channel()).stream().map(this::note))
        .flatMap(lines -> lines)
        .sorted(Comparator.comparing(TimelineLine::at).reversed())
        .toList();
  }

  private TimelineLine message(Message message, boolean answered, Map<PersonId, String> names) {
    return new TimelineLine(
        message.writtenAt(),
        "message",
        format.moment(message.writtenAt()),
        names.getOrDefault(message.writtenBy(), ""),
        message.wording().subject(),
        message.wording().body(),
        ShownMessage.of(message, answered, format));
  }

  private TimelineLine reply(Reply reply, Map<PersonId, String> names) {
    return new TimelineLine(
        reply.writtenAt(),
        "reply",
        format.moment(reply.writtenAt()),
        names.getOrDefault(reply.writtenBy(), ""),
        format.say(new Sentence("outreach.reply.of", format.day(reply.day()))),
        reply.words(),
        null);
  }

  private TimelineLine followUp(FollowUp followUp, Map<PersonId, String> names) {
    String key = followUp.doneAt().isPresent() ? "outreach.follow-up.was" : "outreach.follow-up.is";
    return new TimelineLine(
        followUp.plannedAt(),
        "follow-up",
        format.moment(followUp.plannedAt()),
        names.getOrDefault(followUp.plannedBy(), ""),
        format.say(new Sentence(key, format.day(followUp.dueOn()))),
        "",
        null);
  }

  private TimelineLine note(Note note) {
    return new TimelineLine(
        note.writtenAt(),
        "note",
        format.moment(note.writtenAt()),
        note.who(),
        format.say(new Sentence("outreach.note")),
        note.words(),
        null);
  }
}
