"""What is done about know-how and people: cases, advice, talent, the shelf."""
