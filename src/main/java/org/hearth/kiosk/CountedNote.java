package org.hearth.kiosk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;

/** How many of one denomination were counted. */
@Entity
@Table(name = "kiosk_collection_note")
@IdClass(CountedNote.Key.class)
class CountedNote {

    @Id long collectionId;
    @Id long denominationFen;
    int pieces;

    protected CountedNote() {}

    CountedNote(long collectionId, Denomination denomination, int pieces) {
        this.collectionId = collectionId;
        this.denominationFen = denomination.fen();
        this.pieces = pieces;
    }

    /** A denomination is counted once. */
    static final class Key {
        long collectionId;
        long denominationFen;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.collectionId == collectionId
                    && key.denominationFen == denominationFen;
        }

        @Override
        public int hashCode() {
            return Objects.hash(collectionId, denominationFen);
        }
    }
}
