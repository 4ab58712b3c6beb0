package org.evsshell.client.operation;

/** Which of a cloud's services an operation belongs to, and so whose address it is sent to. */
public enum Service {
    /** Block storage, where nearly everything goes. */
    BLOCK_STORAGE,
    /** EVS's own calls on servers (ECS), {@code /v1}. */
    SERVERS,
    /** OpenStack's calls on servers (Nova), {@code /v2.1}; clouds that speak EVS have them too. */
    COMPUTE,
    /** Images (Glance, or what speaks like it), {@code /v2}. */
    IMAGES
}
