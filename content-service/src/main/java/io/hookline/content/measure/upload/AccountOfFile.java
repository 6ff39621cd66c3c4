package io.hookline.content.measure.upload;

import io.hookline.content.measure.networkfile.Table;
import io.hookline.content.measure.networkfile.Understood;
import io.hookline.content.network.Network;
import io.hookline.content.network.VideoAddress;
import io.hookline.content.produce.account.Account;
import io.hookline.content.produce.account.Accounts;
import io.hookline.kit.problem.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Of which of the brand's accounts a file is. */
@ApplicationScoped
class AccountOfFile {

  private final Accounts accounts;

  AccountOfFile(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * The account.
   *
   * @param id null where it is not known
   * @param question null where nothing need be asked
   */
  record Found(
      UUID id, Map<Network, Map<String, UUID>> accounts, UnderstoodFile.Question question) {}

  /**
   * Whom the sender names; else whose handle the file says; else the only one that the brand has on
   * the network. It is asked for where rows are of an account, and it is none of these.
   *
   * @throws io.hookline.kit.problem.Problem REFERENCE_UNKNOWN
   */
  @Transactional
  Found find(Understood file, UUID named) {
    References.require("accountId", named, "account", accounts::has);
    Map<Network, Map<String, UUID>> all = new EnumMap<>(Network.class);
    for (Network network : Network.values()) {
      Map<String, UUID> handles = new HashMap<>();
      for (Account account : accounts.on(network)) {
        handles.put(account.handle(), account.id());
      }
      all.put(network, handles);
    }
    UUID id = named != null ? named : told(file, all);
    boolean matters = file.tables().stream().anyMatch(AccountOfFile::isOfAccount);
    return new Found(id, all, id == null && matters ? question(file, all) : null);
  }

  private static UUID told(Understood file, Map<Network, Map<String, UUID>> all) {
    if (file.network() == null) {
      return null;
    }
    Map<String, UUID> handles = all.get(file.network());
    return file.handle() != null
        ? handles.get(Accounts.handle(file.handle()))
        : handles.size() == 1 ? handles.values().iterator().next() : null;
  }

  static boolean isOfAccount(Table table) {
    return switch (table.kind()) {
      case TIKTOK_FOLLOWER_ACTIVITY, TIKTOK_FOLLOWER_GENDER, TIKTOK_FOLLOWER_TERRITORIES -> true;
      default -> table.kind().isOfDays();
    };
  }

  private static UnderstoodFile.Question question(
      Understood file, Map<Network, Map<String, UUID>> all) {
    List<String> candidates =
        all.entrySet().stream()
            .filter(of -> file.network() == null || of.getKey() == file.network())
            .flatMap(of -> of.getValue().values().stream())
            .map(UUID::toString)
            .sorted()
            .toList();
    String where = file.network() == null ? "a network" : VideoAddress.name(file.network());
    return new UnderstoodFile.Question(
        "ACCOUNT",
        UnderstoodFile.Question.Kind.ACCOUNT,
        null,
        candidates,
        candidates.isEmpty()
            ? "The brand has no account on %s: add it, and name it as accountId.".formatted(where)
            : "Say as accountId of which account on %s the file is.".formatted(where));
  }
}
