package dev.rapporteur.render;

import com.google.common.collect.ImmutableList;
import org.commonmark.node.Block;

/** One part of a summary; where the coverage has nothing for it, it has no blocks. */
@FunctionalInterface
interface Section {

  ImmutableList<Block> blocks(Summary summary);
}
