package crooked.rooms.cellar;

public class Barrel {}
