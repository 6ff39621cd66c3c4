package io.hookline.content.measure.upload;

import io.hookline.content.network.Network;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import io.hookline.kit.idempotency.KeptAnswers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Files that are kept for a while may lead to whoever a video is by. Those in which the handle is
 * found go, and with them all whose rows are not here to be looked through: they were applied, or
 * still ask.
 */
@Singleton
class UploadsOfPerson implements PersonalRecords {

  private static final String FORGET =
      """
      delete from upload_file f
       using upload u
       where f.brand = :brand and u.id = f.id
         and (u.state in ('ASKING', 'APPLIED', 'DISCARDED')
              or exists (select 1 from upload_rows r, unnest(:handles) as h(handle)
                          where r.upload_id = f.id
                            and position('/@' || h.handle || '/' in lower(r.rows)) > 0))
      returning f.id
      """;

  private final Jdbi jdbi;
  private final UploadRepository uploads;
  private final KeptAnswers answers;
  private final CurrentBrand brand;
  private final Clock clock;

  UploadsOfPerson(
      Jdbi jdbi, UploadRepository uploads, KeptAnswers answers, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.uploads = uploads;
    this.answers = answers;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "uploads";
  }

  @Override
  public Erased erase(Person person, long position) {
    List<String> handles = handles(person);
    List<UUID> gone =
        handles.isEmpty()
            ? List.of()
            : jdbi.withHandle(
                handle ->
                    handle
                        .createQuery(FORGET)
                        .bind("brand", brand.slug())
                        .bindArray("handles", String.class, handles)
                        .mapTo(UUID.class)
                        .list());
    gone.forEach(this::discard);
    answers.forget(gone.stream().map(id -> "uploads/" + id).toList());
    return Erased.all("uploadedFiles", gone.size());
  }

  private static List<String> handles(Person person) {
    return person.keys().stream()
        .filter(
            key ->
                Arrays.stream(Network.values())
                    .anyMatch(of -> key.startsWith(of.name().toLowerCase(Locale.ROOT) + ":")))
        .map(key -> key.substring(key.indexOf(':') + 1))
        .toList();
  }

  /** One that is being applied is refused its next piece. */
  private void discard(UUID id) {
    Upload upload = uploads.get(id);
    if (upload.isOpen()) {
      upload.discard(clock.instant());
      uploads.keep(upload, UploadEvent.Discarded::new);
    }
  }
}
