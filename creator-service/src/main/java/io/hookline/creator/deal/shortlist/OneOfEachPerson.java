package io.hookline.creator.deal.shortlist;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person stands on a shortlist once, as the record that stands for her, however many of her
 * records were proposed before they were merged. Rows stay as they are, for a parting.
 */
@ApplicationScoped
class OneOfEachPerson {

  private static final Comparator<CandidateView> LATEST =
      Comparator.comparing(
          CandidateView::decidedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Creators creators;

  OneOfEachPerson(Creators creators) {
    this.creators = creators;
  }

  ShortlistView shown(ShortlistView list) {
    return shown(list, standing(Stream.of(list)));
  }

  Page<ShortlistView> shown(Page<ShortlistView> page) {
    Map<UUID, UUID> standing = standing(page.items().stream());
    return new Page<>(
        page.items().stream().map(list -> shown(list, standing)).toList(), page.nextCursor());
  }

  private Map<UUID, UUID> standing(Stream<ShortlistView> lists) {
    return creators.merged(
        lists
            .flatMap(list -> list.candidates().stream())
            .map(CandidateView::creatorId)
            .collect(Collectors.toSet()));
  }

  private static ShortlistView shown(ShortlistView list, Map<UUID, UUID> standing) {
    Map<UUID, List<CandidateView>> people = new LinkedHashMap<>();
    for (CandidateView row : list.candidates()) {
      people
          .computeIfAbsent(
              standing.getOrDefault(row.creatorId(), row.creatorId()), person -> new ArrayList<>())
          .add(row);
    }
    return list.withCandidates(
        people.entrySet().stream().map(person -> one(person.getKey(), person.getValue())).toList());
  }

  /** In the place of the first, with what was decided last. */
  private static CandidateView one(UUID person, List<CandidateView> rows) {
    CandidateView first = rows.get(0);
    CandidateView decided = rows.stream().max(LATEST).orElseThrow();
    return new CandidateView(
        first.id(),
        person,
        rows.stream()
            .map(CandidateView::agencyComment)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        decided.decision(),
        decided.clientComment(),
        decided.decidedBy(),
        decided.decidedAt());
  }

  /** The rows of the person who is shown as the candidate. */
  List<UUID> rows(Shortlist shortlist, UUID candidate) {
    List<CandidateView> rows = shortlist.view().candidates();
    Map<UUID, UUID> standing = standing(Stream.of(shortlist.view()));
    UUID creator = shortlist.candidate(candidate).creatorId();
    UUID person = standing.getOrDefault(creator, creator);
    return rows.stream()
        .filter(row -> standing.getOrDefault(row.creatorId(), row.creatorId()).equals(person))
        .map(CandidateView::id)
        .toList();
  }

  /**
   * What a request says of people, by the rows that there are.
   *
   * @param rows empty for a new shortlist
   */
  ShortlistUpdate onRows(ShortlistUpdate said, List<CandidateView> rows) {
    Map<UUID, UUID> standing =
        creators.merged(rows.stream().map(CandidateView::creatorId).collect(Collectors.toSet()));
    return said.withCandidates(
        said.candidates().stream().flatMap(wanted -> onRows(wanted, rows, standing)).toList());
  }

  private static Stream<NewCandidate> onRows(
      NewCandidate wanted, List<CandidateView> rows, Map<UUID, UUID> standing) {
    List<CandidateView> own =
        rows.stream()
            .filter(
                row ->
                    wanted
                        .creatorId()
                        .equals(standing.getOrDefault(row.creatorId(), row.creatorId())))
            .toList();
    if (own.isEmpty()) {
      return Stream.of(wanted);
    }
    return Stream.concat(
        Stream.of(new NewCandidate(own.get(0).creatorId(), wanted.agencyComment())),
        own.stream().skip(1).map(row -> new NewCandidate(row.creatorId(), row.agencyComment())));
  }

  /** Those that a request proposes and that no row has yet. */
  static Set<UUID> added(ShortlistUpdate said, Collection<CandidateView> rows) {
    Set<UUID> present = rows.stream().map(CandidateView::creatorId).collect(Collectors.toSet());
    return said.creators().stream().filter(id -> !present.contains(id)).collect(Collectors.toSet());
  }
}
