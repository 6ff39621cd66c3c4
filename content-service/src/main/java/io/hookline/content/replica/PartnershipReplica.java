package io.hookline.content.replica;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The partnerships of each brand, as far as the creator-service's feed has been read. */
@ApplicationScoped
public class PartnershipReplica {

  private static final String SELECT =
      """
      select id, creator_id, starts_on, ends_on, paid, disclosures, status
        from partnership
       where id = any (:ids)
      """;

  private static final String PAYS =
      """
      select asked.creator, asked.day
        from unnest(:creators, :days::date[]) as asked (creator, day)
       where exists (
         select from partnership
          where creator_id = asked.creator and paid and status not in ('DRAFT', 'PROPOSED')
            and starts_on <= asked.day and (ends_on is null or ends_on >= asked.day))
      """;

  private final Jdbi jdbi;

  PartnershipReplica(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Whether the present brand has this partnership. */
  public boolean has(UUID partnership) {
    return find(partnership).isPresent();
  }

  /** A partnership of the present brand. */
  public Optional<Partnership> find(UUID partnership) {
    return Optional.ofNullable(all(Set.of(partnership)).get(partnership));
  }

  /** A creator on a day of the brand's calendar. */
  public record CreatorDay(UUID creator, LocalDate day) {}

  /** Those on which the brand pays the creator. */
  public Set<CreatorDay> paid(Set<CreatorDay> days) {
    if (days.isEmpty()) {
      return Set.of();
    }
    List<CreatorDay> asked = List.copyOf(days);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PAYS)
                .bindArray("creators", UUID.class, asked.stream().map(CreatorDay::creator).toList())
                .bindArray(
                    "days", String.class, asked.stream().map(ask -> ask.day().toString()).toList())
                .map(ConstructorMapper.of(CreatorDay.class))
                .collect(Collectors.toSet()));
  }

  /** What posts under partnerships have to disclose by their terms, by the network's switches. */
  public Map<UUID, Set<String>> disclosures(Collection<UUID> partnerships) {
    return all(partnerships).values().stream()
        .collect(Collectors.toMap(Partnership::id, known -> Set.copyOf(known.disclosures())));
  }

  /** As many of the ids as the present brand has. */
  public Map<UUID, Partnership> all(Collection<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bindArray("ids", UUID.class, ids)
                .map(ConstructorMapper.of(Partnership.class))
                .collect(Collectors.toMap(Partnership::id, Function.identity())));
  }
}
