package io.hookline.local.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every creator has a link in the bio and one under each of the posts that did best. */
final class Links {

  private static final int LINKED_POSTS = 2;

  private Links() {}

  static List<Link> of(Brand brand, List<Post> posts) {
    List<Link> links = new ArrayList<>();
    for (Talent talent : brand.talents()) {
      links.add(new Link(links.size(), talent, null, product(brand, links.size())));
      List<Post> best =
          posts.stream()
              .filter(post -> post.talent().equals(talent))
              .sorted(Comparator.comparingLong(Post::views).reversed())
              .limit(LINKED_POSTS)
              .toList();
      for (Post post : best) {
        links.add(new Link(links.size(), talent, post, product(brand, links.size())));
      }
    }
    return List.copyOf(links);
  }

  private static Product product(Brand brand, int number) {
    return brand.products().get(number % brand.products().size());
  }
}
