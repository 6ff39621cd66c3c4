package io.hookline.content.measure.networkfile;

import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.List;

/**
 * A file that was looked through.
 *
 * @param network that all tables are of; null if they differ or none is known
 * @param handle of the account, where the file's name tells it; else null
 * @param exportedAt when the network wrote the file, where its name tells it; else null. The date
 *     in the name of a TikTok archive is not it: that is the first day of the period.
 * @param tables in the order of the file
 * @param passedOver files of an archive that are no tables
 */
public record Understood(
    String fileName,
    Network network,
    String handle,
    Instant exportedAt,
    List<Table> tables,
    List<String> passedOver) {

  /** Of all tables; as long as there is one, rows are incomplete. */
  public List<Question> questions() {
    return tables.stream().flatMap(table -> table.questions().stream()).toList();
  }

  /** Of whole tables; those of rows are told with the rows. */
  public List<Fault> faults() {
    return tables.stream().flatMap(table -> table.faults().stream()).toList();
  }
}
