package io.hookline.creator.money.payee;

import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Who is paid for a creator. */
@Entity
@Table(name = "payee")
class Payee {

  private static final int NAME = 70;

  @Id private UUID id;
  @TenantId private String brand;

  @Column(name = "creator_id")
  private UUID creatorId;

  @Column(name = "account_holder")
  private String accountHolder;

  private String street;
  private String postcode;
  private String town;
  private String country;
  private String currency;
  @Embedded private BankDetails bank = new BankDetails();
  @Embedded private TaxData tax = new TaxData();

  /** By which key all that is secret is encrypted and hashed; null if it may be by several. */
  @Column(name = "key_print")
  private String keyPrint;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Payee() {}

  Payee(UUID id, NewPayee body, Instant now) {
    this.id = id;
    this.creatorId = body.creatorId();
    this.createdAt = now;
    apply(body.facts(), now);
  }

  /**
   * @throws Problem PAYEE_ERASED
   */
  void update(PayeeUpdate facts, Instant now) {
    requireKept();
    apply(facts, now);
  }

  private void apply(PayeeUpdate facts, Instant now) {
    accountHolder = facts.accountHolder();
    street = facts.street();
    postcode = facts.postcode();
    town = facts.town();
    country = facts.country();
    currency = facts.currency();
    updatedAt = now;
  }

  /**
   * The accounts, to be changed.
   *
   * @throws Problem PAYEE_ERASED
   */
  BankDetails changeBank(Instant now) {
    requireKept();
    updatedAt = now;
    return bank();
  }

  /**
   * The accounts, to be changed by the present key.
   *
   * @throws Problem PAYEE_ERASED, PAYEES_NOT_SET_UP
   */
  BankDetails changeBank(PayeeSecrets secrets, Instant now) {
    requireKept();
    encryptBy(secrets);
    return changeBank(now);
  }

  /**
   * @throws Problem PAYEE_ERASED, PAYEES_NOT_SET_UP, TAX_DATA_NOT_TO_PROVIDE
   */
  void provideTax(NewTaxData told, PayeeSecrets secrets, String by, Instant now) {
    requireKept();
    if (told.taxNumber() != null) {
      encryptBy(secrets);
    }
    changeTax(now).provide(id, told, secrets, LocalDate.ofInstant(now, ZoneOffset.UTC), by, now);
  }

  private void encryptBy(PayeeSecrets secrets) {
    String print = secrets.print();
    boolean byOthers = bank().isSecret() || tax.isSecret();
    keyPrint = byOthers && !print.equals(keyPrint) ? null : print;
  }

  String keyPrint() {
    return keyPrint;
  }

  /**
   * The tax data, to be changed.
   *
   * @throws Problem PAYEE_ERASED
   */
  TaxData changeTax(Instant now) {
    requireKept();
    updatedAt = now;
    return tax;
  }

  /** Whether it was not erased. */
  boolean isKept() {
    return erasedAt == null;
  }

  private void requireKept() {
    if (!isKept()) {
      throw new Problem(PayeeProblem.PAYEE_ERASED, "It was erased at " + erasedAt + ".");
    }
  }

  /** Forgets the person; what was paid stays. */
  void erase(Instant now) {
    accountHolder = null;
    street = null;
    postcode = null;
    town = null;
    bank = new BankDetails();
    tax.erase();
    erasedAt = now;
    updatedAt = now;
  }

  /** Read without any account the part is null. */
  private BankDetails bank() {
    if (bank == null) {
      bank = new BankDetails();
    }
    return bank;
  }

  /** Why nothing can be paid at the instant. */
  List<Obstacle> obstacles(Instant now, boolean taxDataRequired) {
    if (erasedAt != null) {
      return List.of(Obstacle.PAYEE_ERASED);
    }
    List<Obstacle> obstacles = new ArrayList<>();
    if (BankText.of(accountHolder, NAME).isEmpty()) {
      obstacles.add(Obstacle.NAME_NOT_WRITABLE);
    }
    obstacles.addAll(bank().obstacles(now));
    if (taxDataRequired) {
      obstacles.addAll(tax.obstacles(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }
    return obstacles;
  }

  UUID id() {
    return id;
  }

  UUID creatorId() {
    return creatorId;
  }

  long version() {
    return version;
  }

  /** What a payment needs, once there is no obstacle. */
  PaidTo paidTo(PayeeSecrets secrets) {
    return new PaidTo(
        id,
        creatorId,
        accountHolder,
        street,
        postcode,
        town,
        country,
        currency,
        bank().account(id, secrets));
  }

  /** By which the account is told from others, or null. */
  String accountHash() {
    return bank().hash();
  }

  String currency() {
    return currency;
  }

  PayeeView view(Instant now, boolean taxDataRequired) {
    return new PayeeView(
        id,
        creatorId,
        accountHolder,
        street,
        postcode,
        town,
        country,
        currency,
        bank().view(),
        tax.view(LocalDate.ofInstant(now, ZoneOffset.UTC)),
        obstacles(now, taxDataRequired),
        erasedAt,
        version,
        createdAt,
        updatedAt);
  }
}
