package io.hookline.creator.people.note;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Singleton
class CreatorNoteRepository extends Aggregates<CreatorNote, CreatorNoteView> {

  private final EntityManager entities;

  CreatorNoteRepository(AggregateStore store, EntityManager entities) {
    super(store, CreatorNote.class, CreatorNote::view, CreatorNoteProblem.CREATOR_NOTE_NOT_FOUND);
    this.entities = entities;
  }

  /**
   * @throws Problem CREATOR_NOTE_NOT_FOUND unless it is about this creator
   */
  CreatorNote of(UUID creator, UUID id) {
    CreatorNote note = get(id);
    if (!note.view().creatorId().equals(creator)) {
      throw new Problem(
          CreatorNoteProblem.CREATOR_NOTE_NOT_FOUND, "The note is about another creator.");
    }
    return note;
  }

  void remove(CreatorNote note) {
    entities.remove(note);
    entities.flush();
  }

  List<UUID> of(UUID creator) {
    return entities
        .createQuery("select id from CreatorNote where creatorId = :creator", UUID.class)
        .setParameter("creator", creator)
        .getResultList();
  }

  /** Returns how many there were. */
  long removeAllOf(UUID creator) {
    return entities
        .createQuery("delete from CreatorNote where creatorId = :creator")
        .setParameter("creator", creator)
        .executeUpdate();
  }
}
