/** What the sister services own, as far as links, credit and costs of ads need it. */
package io.hookline.attribution.replica;
