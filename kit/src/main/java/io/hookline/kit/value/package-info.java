/** Values that every feature reads alike: money, addresses, instants, characters, ids. */
package io.hookline.kit.value;
