package io.hookline.creator.people.creator;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a feature with counts does, for tests. */
@Singleton
@Transactional
public class CountFollowers {

  private final AccountFollowers followers;

  CountFollowers(AccountFollowers followers) {
    this.followers = followers;
  }

  public void take(List<AccountFollowers.Count> counts) {
    followers.take(counts);
  }
}
