package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;

/** Notes about a creator, which go with the person. */
@Singleton
class CreatorNoteRecords implements PersonalRecords {

  private final CreatorNoteRepository notes;

  CreatorNoteRecords(CreatorNoteRepository notes) {
    this.notes = notes;
  }

  @Override
  public String name() {
    return "creator-notes";
  }

  @Override
  public Erased erase(Person person, long position) {
    return Erased.all("notes", Creators.erased(person).map(notes::removeAllOf).orElse(0L));
  }
}
