package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Notes about a creator, which go with the person. */
@Singleton
class CreatorNoteRecords implements PersonalRecords {

  private final CreatorNoteRepository notes;
  private final KeptAnswers answers;

  CreatorNoteRecords(CreatorNoteRepository notes, KeptAnswers answers) {
    this.notes = notes;
    this.answers = answers;
  }

  @Override
  public String name() {
    return "creator-notes";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("notes", Creators.erased(person).map(this::erase).orElse(0L));
  }

  private long erase(UUID creator) {
    answers.forget(
        notes.of(creator).stream().map(id -> Creators.subject(creator) + "/notes/" + id).toList());
    return notes.removeAllOf(creator);
  }
}
