/** What the creator-service owns, as far as links and credit need it. */
package io.hookline.attribution.replica;
