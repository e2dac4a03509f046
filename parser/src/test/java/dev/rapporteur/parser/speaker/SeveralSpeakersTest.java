package dev.rapporteur.parser.speaker;

import dev.rapporteur.parser.Examples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who speaks where a source names more than one. */
class SeveralSpeakersTest {

  @TestFactory
  Stream<DynamicTest> twoSpeakTogether() {
    return Examples.speakers(
        """
        President Ana Duarte met Prime Minister Tevita Moala. The rain fell. The two sides agreed
        to meet again.
        = The two sides | agreed | Ana Duarte and Tevita Moala

        Fijian Prime Minister Tevita Moala met envoys. Moala and the Fijian prime minister said that
        trade had grown.
        = Moala and the Fijian prime minister | said | Tevita Moala

        The two leaders agreed to meet again.
        = The two leaders | agreed | two leaders

        Prime Minister Tevita Moala and ministers said that trade had grown.
        = Prime Minister Tevita Moala and ministers | said | Tevita Moala and ministers

        Prime Minister Tevita Moala and a fisherman said that trade had grown.
        = Prime Minister Tevita Moala and a fisherman | said | Tevita Moala and a fisherman

        Fijian President Ana Duarte met Tongan Prime Minister Tevita Moala. The President and Prime
        Minister Moala agreed to meet. They agreed on trade.
        = The President and Prime Minister Moala | agreed | Ana Duarte and Tevita Moala
        = They | agreed on | Ana Duarte and Tevita Moala

        The President's Trade Adviser and Reef Chair Ana Duarte said that trade had grown.
        = The President's Trade Adviser and Reef Chair Ana Duarte | said | Ana Duarte

        Japan and its partners agreed to meet. The partners said that trade had grown.
        = Japan and its partners | agreed | Japan and its partners
        = The partners | said | partners

        Ana Duarte and Tevita Moala both said that trade had grown.
        = Ana Duarte and Tevita Moala both | said | Ana Duarte and Tevita Moala
        """);
  }

  @TestFactory
  Stream<DynamicTest> eachOfAListIsSomebody() {
    return Examples.speakers(
        """
        Fiji, Tonga and the EU said that trade had grown.
        = Fiji, Tonga and the EU | said | Fiji, Tonga and the EU

        The United States, Japan, and South Korea agreed to meet.
        = The United States, Japan, and South Korea | agreed | United States, Japan and South Korea

        President Ana Duarte met. Premier Tevita Moala met. Minister Sina Waqa met. Duarte, Moala and Waqa said that
        trade had grown. Moala, who met Duarte and Waqa, said that trade had grown.
        = Duarte, Moala and Waqa | said | Ana Duarte, Tevita Moala and Sina Waqa
        = Moala, who met Duarte and Waqa | said | Tevita Moala

        Officials, ministers and aides said that trade had grown.
        = Officials, ministers and aides | said | Officials, ministers and aides

        The forum's president, Ana Duarte, and Prime Minister Tevita Moala said that trade had grown.
        = The forum's president, Ana Duarte, and Prime Minister Tevita Moala | said | Ana Duarte and Tevita Moala

        The leaders of Fiji, Tonga and Samoa agreed to meet.
        = The leaders of Fiji, Tonga and Samoa | agreed | leaders of Fiji, Tonga and Samoa

        Fiji, Tonga and Samoa met on Monday. They agreed to meet again.
        = They | agreed | Fiji, Tonga and Samoa

        Fiji and Tonga met on Monday. They agreed to meet again.
        = They | agreed | Fiji and Tonga
        """);
  }

  @TestFactory
  Stream<DynamicTest> anAppositionIsNoList() {
    return Examples.speakers(
        """
        Ana Lee, a teacher and writer, said that trade had grown.
        = Ana Lee, a teacher and writer | said | Ana Lee

        The premier, chief of trade and aid, said that trade had grown.
        = The premier, chief of trade and aid | said | premier

        The leaders, Lee and Waqa, said that trade had grown.
        = The leaders, Lee and Waqa | said | leaders
        """);
  }

  @TestFactory
  Stream<DynamicTest> whoIsJoinedToAnotherIsNotBoth() {
    return Examples.speakers(
        """
        Japan and the EU agreed to meet. The EU said that trade had grown.
        = Japan and the EU | agreed | Japan and the EU
        = The EU | said | EU

        Foreign and trade ministers agreed to meet. The ministers said that trade had grown.
        = Foreign and trade ministers | agreed | Foreign and trade ministers
        = The ministers | said | Foreign and trade ministers
        """);
  }

  @TestFactory
  Stream<DynamicTest> severalSpeakTogether() {
    return Examples.speakers(
        """
        President Ana Duarte and Prime Minister Tevita Moala said that trade had grown.
        = President Ana Duarte and Prime Minister Tevita Moala | said | Ana Duarte and Tevita Moala

        Prime Minister Tevita Moala and his ministers said that trade had grown.
        = Prime Minister Tevita Moala and his ministers | said | Prime Minister Tevita Moala and his ministers
        """);
  }
}
