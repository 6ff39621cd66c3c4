package io.hookline.kit.sample;

import io.hookline.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, UUID> {

  Note get(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new Problem(NoteProblem.NOTE_NOT_FOUND, "There is no note " + id + "."));
  }

  List<Note> before(UUID id, int limit) {
    return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
  }
}
