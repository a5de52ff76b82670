package org.hearth.account;

/**
 * A part of the city: a district, one of its streets, or a community (小区) in that street. Two areas
 * have no account in common, or one lies in the other.
 *
 * @param districtCode six digits (GB/T 2260)
 * @param street empty for all of the district
 * @param community empty for all of the street, and where there is no street
 */
public record Area(String districtCode, String street, String community) {

    /** Spaces and full-width letters make no other place. */
    public Area {
        street = SearchKeys.place(street);
        community = street.isEmpty() ? "" : SearchKeys.place(community);
    }

    public static Area ofDistrict(String districtCode) {
        return new Area(districtCode, "", "");
    }

    /** Whether the other one lies in this, or is the same. */
    public boolean covers(Area other) {
        return districtCode.equals(other.districtCode)
                && (street.isEmpty() || street.equals(other.street))
                && (community.isEmpty() || community.equals(other.community));
    }
}
