package io.hookline.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** The one change that history allows: what was said of a person is taken out of it. */
@ApplicationScoped
public class PastEvents {

  private final Jdbi jdbi;
  private final ObjectMapper json;

  PastEvents(Jdbi jdbi, ObjectMapper json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  /**
   * Overwrites fields in the data of all past events of a resource of the present brand, so that a
   * reader that begins from the start never learns them.
   *
   * @param subject as in {@link Event#subject()}
   * @param fields of the data's first level, with what they say from now on
   * @return how many events said something else
   */
  @Transactional(TxType.MANDATORY)
  public long overwrite(String subject, Map<String, Object> fields) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select overwrite_events(:subject, :fields::jsonb)")
                .bind("subject", subject)
                .bind("fields", OwnJson.write(json, fields))
                .mapTo(Long.class)
                .one());
  }
}
