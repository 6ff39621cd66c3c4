package io.hookline.local.demo;

/**
 * A tracked link of a creator.
 *
 * @param number position among its brand's links
 * @param post the post that it stands under, or null for the link in the bio
 * @param product where it leads
 */
record Link(int number, Talent talent, Post post, Product product) {}
