package io.hookline.creator.people.creator;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Words about a creator in resources that stay: they go, in one piece. */
public abstract class WordsOfCreator implements PersonalRecords {

  private final Jdbi jdbi;
  private final KeptAnswers answers;
  private final CurrentBrand brand;
  private final String resources;
  private final List<String> statements;

  /**
   * @param resources what they are, as in addresses and in the receipt
   * @param statements blank what is said in those of {@code :brand} and {@code :creator}; each
   *     returns the ids of the resources
   */
  protected WordsOfCreator(
      Jdbi jdbi,
      KeptAnswers answers,
      CurrentBrand brand,
      String resources,
      List<String> statements) {
    this.jdbi = jdbi;
    this.answers = answers;
    this.brand = brand;
    this.resources = resources;
    this.statements = statements;
  }

  @Override
  public final Erased erase(Person person, long position) {
    return Erased.all(resources, CreatorRecords.creator(person).map(this::forget).orElse(0L));
  }

  private long forget(UUID creator) {
    Set<UUID> changed = new HashSet<>();
    statements.forEach(statement -> changed.addAll(forget(creator, statement)));
    answers.forget(changed.stream().map(id -> resources + "/" + id).toList());
    return changed.size();
  }

  private List<UUID> forget(UUID creator, String statement) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(statement)
                .bind("brand", brand.slug())
                .bind("creator", creator)
                .mapTo(UUID.class)
                .list());
  }
}
